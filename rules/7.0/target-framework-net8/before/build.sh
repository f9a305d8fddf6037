#!/bin/sh
# finding: 7.0/target-framework-net8
./dotnet-install.sh --channel 6.0
dotnet publish Host/Host.csproj -c Release
# finding: 7.0/target-framework-net8
cp -r Host/bin/Release/net7.0/publish out
