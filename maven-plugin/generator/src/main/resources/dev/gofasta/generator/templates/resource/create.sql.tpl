CREATE TABLE {{table}} (
    {{columns}}
);
{{#indexes}}

{{.}}
{{/indexes}}

CREATE TRIGGER {{table}}_touch
    BEFORE UPDATE ON {{table}}
    FOR EACH ROW EXECUTE FUNCTION touch_record();

CREATE TRIGGER {{table}}_protect
    BEFORE DELETE OR UPDATE OF deleted_at ON {{table}}
    FOR EACH ROW EXECUTE FUNCTION protect_record();
{{#joinTables}}

{{.}}
{{/joinTables}}
