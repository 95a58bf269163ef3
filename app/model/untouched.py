"""Programs of the system that are never paused, and those that are apps only where a rule names them.
Must not be asked by name alone: apps.py first makes sure that the file is the system's own."""

from __future__ import annotations

from fnmatch import fnmatchcase

_LOADERS = ("ld-linux*", "ld-musl*", "ld.so*", "ld-*.so*", "ld64.so*")


class _Names:
    """Names, and patterns that end in `*`; most answers come from the set."""

    def __init__(self, words: str) -> None:
        names = words.split()
        self._plain = frozenset(name for name in names if "*" not in name)
        self._patterns = tuple(name for name in names if "*" in name)

    def __contains__(self, name: str) -> bool:
        return name in self._plain or any(fnmatchcase(name, pattern) for pattern in self._patterns)


# Session, display server, window managers, panels; what they stand on; typing, assistive technology; locks; security; updates.
NEVER_TOUCHED = _Names(
    """
systemd (sd-pam) sd-pam systemd-* dbus-daemon dbus-broker* dbus-launch dbus-run-session init elogind* seatd
xorg xwayland xvfb x weston* gnome-shell* gnome-session* gsd-* mutter* gjs-console ksmserver kwin* plasmashell startplasma* plasma_session
kded* kglobalaccel* kactivitymanagerd org_kde_powerdevil powerdevil* polkit* pk-* lxpolkit lxqt-policykit* xfce-polkit
xfce4-session xfce4-panel xfce4-notifyd xfce4-power-manager* xfsettingsd xfconfd xfdesktop xfwm4 tumblerd panel-*
mate-session mate-panel mate-settings-daemon mate-power-manager marco cinnamon* nemo-desktop csd-* muffin lxqt-session lxqt-panel lxqt-notificationd
lxsession lxpanel openbox* fluxbox icewm* i3 i3bar sway swaybar swaybg labwc wayfire hyprland jwm awesome bspwm dwm twm metacity compiz waybar dunst mako
pipewire* wireplumber pulseaudio xdg-desktop-portal* xdg-document-portal xdg-permission-store gvfsd* gvfs-* at-spi* dconf-service
gnome-keyring-d* kwalletd* ksecretd ssh-agent gpg-agent goa-daemon goa-identity-service evolution-source-registry tracker-* localsearch* udisks* upowerd
gdm* lightdm* sddm* xscreensaver* light-locker gnome-screensaver swaylock i3lock xsecurelock kscreenlocker* mate-screensaver*
ibus* fcitx* unikey* unikeynt ibus-unikey ibus-bamboo scim* uim* input-remapper* onboard florence squeekboard
orca speech-dispatcher sd_* brltty* espeak* kmag kmousetool narrator magnify osk atbroker nvda voiceover
clamd freshclam clamscan clamonacc msmpeng nissrv securityhealth* mpdefender* smartscreen
packagekitd update-manager update-notifier unattended-upgr* apt apt-get dpkg dnf* rpm* zypper snapd snap flatpak-session-helper flatpak-portal fwupd*
csrss winlogon wininit services lsass svchost smss dwm explorer sihost taskhostw fontdrvhost ctfmon textinputhost runtimebroker startmenuexperiencehost
shellexperiencehost searchhost searchindexer lockapp logonui conhost dllhost spoolsv wuauclt mousocoreworker tiworker trustedinstaller usoclient systemsettingsbroker
launchd windowserver dock finder systemuiserver loginwindow controlcenter notificationcenter textinputmenuagent spotlight coreaudiod softwareupdated
"""
)

# Terminals, shells and what only launches others.
ONLY_WHERE_NAMED = _Names(
    """
bash sh dash zsh fish ksh tcsh csh tmux screen sudo su env nohup setsid xargs make cmd powershell pwsh windowsterminal openconsole wsl
gnome-terminal* kgx ptyxis* konsole xterm uxterm urxvt* rxvt* alacritty kitty foot wezterm* terminator tilix xfce4-terminal mate-terminal lxterminal qterminal
terminal iterm2 gnome-control-center systemsettings xfce4-settings-manager
"""
)


def is_loader(program: str) -> bool:
    """The dynamic loader called by hand runs whatever file it is given, under a name of the system."""
    return any(fnmatchcase(program, pattern) for pattern in _LOADERS)
