"""The protocol between guard, desktop, agent and command line.
Must not decide or do anything: messages, framing and clients only."""
