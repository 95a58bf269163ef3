"""Warnings before a limit and cards for a stopped program, seen over a full-screen game without taking the keyboard.
Must not decide when to warn: the guard says it."""
