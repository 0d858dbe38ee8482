-- Counts versions and stamps changes for SQL that does not do so itself; the application does, and is not counted twice.
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

-- Refuses to archive or delete what is not deletable.
CREATE FUNCTION protect_record() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF NOT OLD.is_deletable THEN
        IF TG_OP = 'DELETE' OR NEW.deleted_at IS NOT NULL THEN
            RAISE EXCEPTION '% % is not deletable', TG_TABLE_NAME, OLD.id
                USING ERRCODE = 'restrict_violation';
        END IF;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END;
$$;
