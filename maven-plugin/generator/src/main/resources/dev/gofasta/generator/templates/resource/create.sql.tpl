CREATE TABLE {{table}} (
    {{columns}}
);
{{#uniqueFields}}

-- Unique among live rows only, so that an archived {{words}} can be used again.
CREATE UNIQUE INDEX {{table}}_{{column}}_key ON {{table}} ({{column}}) WHERE deleted_at IS NULL;
{{/uniqueFields}}

CREATE TRIGGER {{table}}_touch
    BEFORE UPDATE ON {{table}}
    FOR EACH ROW EXECUTE FUNCTION touch_record();

CREATE TRIGGER {{table}}_protect
    BEFORE DELETE OR UPDATE OF deleted_at ON {{table}}
    FOR EACH ROW EXECUTE FUNCTION protect_record();
