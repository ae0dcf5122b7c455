; The set-up program for Windows, compiled by makensis (on Linux too): ./package installer.
; Run by Wine (tests/windows/test_setup.py, test_setup_pages.py), not yet on Windows.
;
; For the person who runs it, without an administrator: the program goes to
; %LOCALAPPDATA%\Programs\Aim for the Stars. A newer version is installed over an older one. The
; uninstaller removes the program, its shortcuts and its start at login, and leaves the diary
; (%LOCALAPPDATA%\aimstars_desktop) alone.
;
; makensis gets: VERSION, NUMBERS (four of them), PROGRAM (the frozen folder), ICON, SETUP; and TARGET
; where the set-up program is not to be one of 32 bits, which every Windows starts and wine64 does not.

Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!define NAME "Aim for the Stars"
!define ID "io.github.aimstars.Desktop"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"

!include "LogicLib.nsh"
!include "MUI2.nsh"
!include "Win\COM.nsh"
!include "Win\Propkey.nsh"

Name "${NAME}"
BrandingText "${NAME} ${VERSION}" ; no page says otherwise which version this is
OutFile "${SETUP}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "LegalCopyright" "MIT License"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\aimstars.exe"

!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Swedish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"

LangString IS_OPEN ${LANG_ENGLISH} "${NAME} is open. Please close it, then try again."
LangString IS_OPEN ${LANG_GERMAN} "${NAME} ist noch geöffnet. Bitte das Programm schließen und es dann noch einmal versuchen."
LangString IS_OPEN ${LANG_SWEDISH} "${NAME} är öppet. Stäng programmet och försök igen."
LangString IS_OPEN ${LANG_FRENCH} "${NAME} est ouvert. Fermez-le, puis réessayez."
LangString IS_OPEN ${LANG_SPANISH} "${NAME} está abierto. Hay que cerrarlo antes de volver a intentarlo."

; A program that runs keeps its files open: try to open the old one for writing, and ask.
!macro WaitUntilClosed
  ${Do}
    ClearErrors
    ${IfNot} ${FileExists} "$INSTDIR\aimstars.exe"
      ${ExitDo}
    ${EndIf}
    FileOpen $0 "$INSTDIR\aimstars.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION \
      "$(IS_OPEN)" /SD IDCANCEL IDRETRY +2
    Abort
  ${Loop}
!macroend

; The windows say which program they are (system.py); they gather under a shortcut that says the same,
; and it can be pinned. CreateShortcut cannot say it: this writes the shortcut anew, as in COM.nsh.
!macro NameShortcut SHORTCUT
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IShellLink::SetPath} $0 '("$INSTDIR\aimstars.exe")'
    ${IShellLink::SetWorkingDirectory} $0 '("$INSTDIR")'
    ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r1)'
    ${If} $1 P<> 0
      System::Call 'OLEAUT32::SysAllocString(w"${ID}")p.r4'
      System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r2'
      System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR},,p r4)p.r3'
      ${IPropertyStore::SetValue} $1 '($2,$3)'
      ${IPropertyStore::Commit} $1 ""
      System::Free $2
      System::Free $3
      System::Call 'OLEAUT32::SysFreeString(p r4)'
      ${IUnknown::Release} $1 ""
      ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
      ${If} $1 P<> 0
        ${IPersistFile::Save} $1 '("${SHORTCUT}",1)'
        ${IUnknown::Release} $1 ""
      ${EndIf}
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
!macroend

Section
  !insertmacro WaitUntilClosed
  ; What an older version had and this one has not would be found first by Python.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}\*" ; on Linux makensis turns the stroke around
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\aimstars.exe"
  !insertmacro NameShortcut "$SMPROGRAMS\${NAME}.lnk"

  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\aimstars.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Aim for the Stars developers"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  !insertmacro WaitUntilClosed
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\aimstars.exe"
  Delete "$INSTDIR\aimstars-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only when nothing of the person's own is in it
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegValue HKCU "${RUN}" "${ID}"
  DeleteRegKey HKCU "${KEY}"
  ; The diary stays where it is: $LOCALAPPDATA\aimstars_desktop
SectionEnd
