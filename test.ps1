# Checks everything on Windows: ruff, mypy, import-linter and pytest, which gets the arguments.
# NOT RUN YET: written beside ./test and never tried on Windows. Please tell us how it went.
. "$PSScriptRoot/tools/python.ps1"
& $python @pythonOptions -I "$PSScriptRoot/tools/start.py" test @args
exit $LASTEXITCODE
