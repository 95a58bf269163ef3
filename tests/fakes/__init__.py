"""Stand-ins for the operating system, used only where the OS begins.
Must not be imported by app/ or ui/."""
