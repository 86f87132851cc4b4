-- What was learned of natures is kept in another form, and learned anew from the same decisions at the next look.
UPDATE learned_groups SET state = state - 'nature', computed_at = 0 WHERE state ? 'nature';
