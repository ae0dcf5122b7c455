# Sets $python and $pythonOptions for run.ps1 and test.ps1: $env:PYTHON, else the newest of Python
# 3.14 to 3.11 that the launcher "py" can start, else "python".
# NOT RUN YET: never tried on Windows.
$probe = 'import sys; sys.exit(sys.version_info < (3, 11))'

function Test-Python([string] $command, [string[]] $options) {
    try { & $command @options -I -S -c $probe 2>$null } catch { return $false }
    return $LASTEXITCODE -eq 0
}

$python = $null
$pythonOptions = @()
if ($env:PYTHON) {
    if (Test-Python $env:PYTHON @()) { $python = $env:PYTHON }
} else {
    foreach ($version in '3.14', '3.13', '3.12', '3.11') {
        if (Test-Python 'py' @("-$version")) {
            $python = 'py'
            $pythonOptions = @("-$version")
            break
        }
    }
    if (-not $python -and (Test-Python 'python' @())) { $python = 'python' }
}
if (-not $python) {
    [Console]::Error.WriteLine('Python 3.11 or newer is needed, and none was found.')
    exit 1
}
