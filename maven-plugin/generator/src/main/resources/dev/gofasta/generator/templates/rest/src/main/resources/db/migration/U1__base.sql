DROP FUNCTION protect_record();
DROP FUNCTION touch_record();
