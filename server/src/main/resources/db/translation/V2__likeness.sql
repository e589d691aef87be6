-- A look-up brings at most thirty rows: told so, the planner fetches them by index however large the memory is.
alter function translation.alike(text, text, text, integer) rows 30;
