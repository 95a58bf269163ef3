"""The picture world of the lessons: one cast, drawn once and composed for each scene.
Must not know a lesson, and must not paint: it writes SVG documents."""
