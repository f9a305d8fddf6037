#!/bin/sh
./dotnet-install.sh --channel 6.0
dotnet publish Tool/Tool.csproj -f net6.0
