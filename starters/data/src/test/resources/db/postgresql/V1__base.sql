-- What every table of this service shares. A table takes part by having the columns
--
--     id             UUID        PRIMARY KEY,
--     created_at     TIMESTAMPTZ NOT NULL DEFAULT now(),
--     updated_at     TIMESTAMPTZ NOT NULL DEFAULT now(),
--     deleted_at     TIMESTAMPTZ,
--     record_version BIGINT      NOT NULL DEFAULT 0,
--     is_active      BOOLEAN     NOT NULL DEFAULT TRUE,
--     is_deletable   BOOLEAN     NOT NULL DEFAULT TRUE
--
-- and one trigger for each function below.

-- Keeps record_version and updated_at true for SQL that does not set them itself.
-- The application sets both, and is not counted twice.
CREATE FUNCTION touch_record() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF NEW.record_version = OLD.record_version THEN
        NEW.record_version := OLD.record_version + 1;
    END IF;
    IF NEW.updated_at = OLD.updated_at THEN
        NEW.updated_at := clock_timestamp();
    END IF;
    RETURN NEW;
END;
$$;

-- Refuses to archive or delete a record that is not deletable (SQLSTATE 23001).
CREATE FUNCTION protect_record() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF NOT OLD.is_deletable THEN
        IF TG_OP = 'DELETE' OR NEW.deleted_at IS NOT NULL THEN
            RAISE EXCEPTION '% % is not deletable', TG_TABLE_NAME, OLD.id
                USING ERRCODE = 'restrict_violation',
                      SCHEMA = TG_TABLE_SCHEMA,
                      TABLE = TG_TABLE_NAME,
                      HINT = 'Set is_deletable to TRUE in a statement of its own first.';
        END IF;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END;
$$;
