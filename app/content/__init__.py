"""Loaders for what we ship as data: words, the Code, helplines, app catalogue, presets, holidays.
Must not import the guard, the store or Qt."""
