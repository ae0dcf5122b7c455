# Starts Aim for the Stars from this checkout on Windows and passes its arguments on.
# NOT RUN YET: written beside ./run and never tried on Windows. Please tell us how it went.
. "$PSScriptRoot/tools/python.ps1"
& $python @pythonOptions -I "$PSScriptRoot/tools/start.py" run @args
exit $LASTEXITCODE
