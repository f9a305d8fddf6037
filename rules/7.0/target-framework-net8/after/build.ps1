$DotNetVersion = "8.0.100"
& ./dotnet-install.ps1 -Version $DotNetVersion
dotnet build
