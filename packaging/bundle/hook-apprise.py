"""Apprise finds its carriers by listing its own folder: they must lie there as files, and no import names them.
Must not bring the files of its own command line, nor its words: those of a message are ours."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

module_collection_mode = "py"
hiddenimports = (
    collect_submodules("apprise.plugins") + collect_submodules("apprise.config") + collect_submodules("apprise.attachment")
)
datas = collect_data_files("apprise", excludes=["assets/**", "cli*", "i18n/**/*.mo", "i18n/**/*.po*"])
