"""What clients may ask of the guard, one module per area.
Must not check roles: app/guard/permissions.py has the one table."""
