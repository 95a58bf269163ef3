"""Start the guard or the command line in the bundle.
Must stay outside app/: a program's own folder is searched first, and app/platform would hide the module `platform`."""

from app.__main__ import main

raise SystemExit(main())
