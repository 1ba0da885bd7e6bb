-- Visits a supervisor left out of every figure, by reason; they stay in the register and are shown as such.
ALTER TABLE visits ADD COLUMN left_out TEXT CHECK (left_out IN ('test', 'outage', 'mistake'));
CREATE INDEX visits_left_out ON visits (day, ticket) WHERE left_out IS NOT NULL;
