"""The time's-up window: covers every screen while the verdict refuses, with help, asking and an adult's PIN.
Must not decide whether time is up: the guard's verdict says so."""
