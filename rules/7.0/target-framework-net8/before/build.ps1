# finding: 7.0/target-framework-net8
$DotNetVersion = "6.0.418"
& ./dotnet-install.ps1 -Version $DotNetVersion
dotnet build
