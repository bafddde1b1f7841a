BEGIN TRANSACTION;
CREATE TABLE kept (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    aside INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE pressing (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    point TEXT NOT NULL,
    side TEXT NOT NULL,
    seconds REAL NOT NULL,
    UNIQUE (session, point, side)
);
INSERT INTO "pressing" VALUES(1,'SP6','both',90.0);
INSERT INTO "pressing" VALUES(1,'KI3','left',80.5);
INSERT INTO "pressing" VALUES(2,'KI3','left',60.0);
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
INSERT INTO "session" VALUES(1,'2026-11-20T08:30:00+01:00','blood',10,590.0,590.0,'finished',6,3,'lighter, ''good''');
INSERT INTO "session" VALUES(2,'2026-11-21T08:30:00+01:00',NULL,6,300.0,75.0,'interrupted',NULL,NULL,'');
COMMIT;
PRAGMA user_version = 2;
