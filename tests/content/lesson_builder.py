"""A whole small lesson as files, for tests that break one thing in it.
Must stay without a fault by itself."""

from __future__ import annotations

from pathlib import Path

TOML = """\
format = 1
id = "a-kite"
band = "a"
strand = "relationships"
code = ["C4", "C5"]
harm = ["other"]
circular = ["safety"]
minutes = 4
first = "start"
sources = []

[[page]]
id = "start"
kind = "story"
next = "what-now"
scene = { place = "room", people = [ { who = "ti", mood = "happy", at = "left" } ], things = [ { what = "computer", at = "right", shows = "game" } ] }

[[page]]
id = "what-now"
kind = "choice"
options = [ { id = "name", next = "told" }, { id = "ask", next = "asked", good = true } ]

[[page]]
id = "told"
kind = "story"
next = "what-now"

[[page]]
id = "asked"
kind = "story"
next = "again"

[[page]]
id = "again"
kind = "choice"
options = [ { id = "go", next = "say-it" }, { id = "stay", next = "sorting", good = true } ]

[[page]]
id = "say-it"
kind = "say"
next = "pairs"

[[page]]
id = "sorting"
kind = "sort"
next = "pairs"
bins = ["light", "heavy"]
items = [ { id = "party", bin = "light" }, { id = "photo", bin = "heavy" } ]

[[page]]
id = "pairs"
kind = "match"
next = "clues"
pairs = ["key", "rain"]

[[page]]
id = "clues"
kind = "spot"
next = "end"
look = "chat"
tool = "tell_practice"
parts = [ { id = "hello", by = "other" }, { id = "secret", by = "other", clue = true }, { id = "no", by = "me" } ]

[[review]]
id = "q1"
answers = [ { id = "yes" }, { id = "ask", right = true } ]

[[review]]
id = "q2"
answers = [ { id = "yes" }, { id = "ask", right = true } ]

[[review]]
id = "q3"
answers = [ { id = "yes" }, { id = "ask", right = true } ]
"""

MARKDOWN = """\
# The kite
> Somebody gives Tí a kite.

## start
Tí plays. A friend comes.

Both laugh.

### says computer
Hello there!

## what-now: What now?
He asks for a name.

### option name
Tell the name
> A name is Tí's own.

### option ask
Ask Mum
> Mum helps.

## told
It feels odd.

## asked
Mum smiles.

## again: And now?

### option go
Go there
> Not alone.

### option stay
Stay here
> Here it is safe.

## say-it: Say it

### say
I have to ask Mum.

## sorting: Light or heavy?

### bin light
Light

### bin heavy
Heavy

### item party
A party
> Everybody will know.

### item photo
A photo
> This one weighs.

## pairs: What goes together?

### left key
Key
> It opens.

### right key
Lock

### left rain
Rain

### right rain
Coat
> It keeps dry.

## clues: What is odd?

### part hello
Hello
> A greeting.

### part secret
Tell nobody
> Heavy.

### part no
No
> Well said.

## review q1: One?

### answer yes
Yes
> Not yet.

### answer ask
Ask
> Right.

## review q2: Two?

### answer yes
Yes
> Not yet.

### answer ask
Ask
> Right.

## review q3: Three?

### answer yes
Yes
> Not yet.

### answer ask
Ask
> Right.
"""


def write_lesson(
    root: Path, toml: str = TOML, vi: str | None = MARKDOWN, en: str | None = MARKDOWN, name: str = "a-kite"
) -> Path:
    folder = root / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "lesson.toml").write_text(toml, encoding="utf-8")
    for language, text in (("vi", vi), ("en", en)):
        if text is not None:
            (folder / f"{language}.md").write_text(text, encoding="utf-8")
    return folder
