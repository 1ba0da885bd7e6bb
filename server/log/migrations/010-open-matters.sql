-- The office's list looks at what is not over after every change: a few hundred rows of what may be years of matters.
CREATE INDEX matters_open ON matters (promised_at) WHERE stage IN ('opened', 'told', 'accepted', 'suspended', 'completed');
