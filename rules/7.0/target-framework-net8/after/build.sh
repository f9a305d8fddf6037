#!/bin/sh
./dotnet-install.sh --channel 8.0
dotnet publish Host/Host.csproj -c Release
cp -r Host/bin/Release/net8.0/publish out
