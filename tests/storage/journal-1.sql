PRAGMA user_version = 1;
CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    started TEXT NOT NULL,
    pattern TEXT,
    minutes INTEGER NOT NULL,
    planned REAL NOT NULL,
    seconds REAL NOT NULL DEFAULT 0,
    ending TEXT NOT NULL DEFAULT 'interrupted'
        CHECK (ending IN ('finished', 'early', 'interrupted')),
    pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    word TEXT NOT NULL DEFAULT ''
);
CREATE TABLE pressing (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    point TEXT NOT NULL,
    side TEXT NOT NULL,
    seconds REAL NOT NULL
);
CREATE INDEX pressing_session ON pressing (session);
INSERT INTO session VALUES
    (1, '2026-11-19T21:30:00+01:00', 'blood', 10, 590.0, 590.0, 'finished', 6, 4, 'leichter, ''gut'''),
    (2, '2026-11-20T08:30:00+01:00', NULL, 3, 160.0, 12.5, 'interrupted', NULL, NULL, '');
INSERT INTO pressing VALUES
    (1, 'KI3', 'left', 40.0), (1, 'KI3', 'left', 50.0), (1, 'KI3', 'right', 90.0),
    (1, 'BL23', 'both', 10.0), (1, 'BL23', 'both', 10.0), (1, 'BL23', 'both', 20.0);
