# Freezes the program on Windows and makes packages of it; it gets the arguments.
# NOT RUN YET: written beside ./package and never tried on Windows. Please tell us how it went.
. "$PSScriptRoot/tools/python.ps1"
& $python @pythonOptions -I "$PSScriptRoot/tools/start.py" package @args
exit $LASTEXITCODE
