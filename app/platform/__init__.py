"""What the operating system tells and does, a folder per need.
Must not decide anything; `sys.platform` is read here and nowhere else."""
