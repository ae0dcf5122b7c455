#!/bin/sh
# Makes an AppImage out of the folder that ./package has frozen, with appimagetool from PATH.
# NOT RUN YET: appimagetool was not available. Tell us how it went.
# appimage.sh BUILD_FOLDER    (build/package after ./package)
set -eu
here=$(dirname -- "$(readlink -f -- "$0")")
out=$(readlink -f -- "$1")
id=io.github.aimstars.Desktop
app=$out/aimstars.AppDir
rm -rf "$app"
mkdir -p "$app/usr/lib" "$app/usr/bin" "$app/usr/share/applications" "$app/usr/share/metainfo"
cp -a "$out/dist/aimstars" "$app/usr/lib/aimstars-desktop"
ln -s ../lib/aimstars-desktop/aimstars ../lib/aimstars-desktop/aimstars-cli "$app/usr/bin"
cp "$here/$id.desktop" "$app/usr/share/applications/"
# appimagetool looks for the old name of the file.
cp "$here/$id.metainfo.xml" "$app/usr/share/metainfo/$id.appdata.xml"
mkdir -p "$app/usr/share/icons"
cp -a "$out/made/hicolor" "$app/usr/share/icons/"
ln -s "usr/share/applications/$id.desktop" "$app/$id.desktop"
ln -s "usr/share/icons/hicolor/256x256/apps/$id.png" "$app/$id.png"
ln -s "$id.png" "$app/.DirIcon"
ln -s usr/bin/aimstars "$app/AppRun"
appimagetool "$app" "$out/Aim_for_the_Stars-$(uname -m).AppImage"
