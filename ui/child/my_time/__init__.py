"""My time: today and the week, the rules with their reasons, what changed, a plan of one's own.
Must not decide anything; it shows what the guard tells this child."""
