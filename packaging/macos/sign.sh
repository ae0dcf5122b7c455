#!/bin/bash
# Signs and notarises the program for macOS, from the inside out: never with --deep, which signs
# what it should not and hides what it missed.
# NOT RUN YET: never tried on macOS. Tell us how it went.
#
# sign.sh "build/package/dist/Aim for the Stars.app"
# IDENTITY  the "Developer ID Application: …" in the keychain
# PROFILE   what "xcrun notarytool store-credentials" was given as its name
set -eu
app=$1
here=$(dirname -- "$0")
sign() {
    codesign --force --timestamp --options runtime --sign "$IDENTITY" \
        --entitlements "$here/entitlements.plist" "$@"
}
find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
    while IFS= read -r -d '' library; do sign "$library"; done
find "$app/Contents/Frameworks" -type d -name '*.framework' -print0 |
    while IFS= read -r -d '' framework; do sign "$framework"; done
sign "$app/Contents/MacOS/aimstars-cli"
sign "$app"
codesign --verify --strict --verbose=2 "$app"
ditto -c -k --keepParent "$app" "$app.zip"
xcrun notarytool submit "$app.zip" --keychain-profile "$PROFILE" --wait
xcrun stapler staple "$app"
rm "$app.zip"
