#!/bin/sh
DOTNET_VERSION=10.0.100
dotnet-install.sh --version $DOTNET_VERSION
dotnet publish Host/Host.csproj
az webapp create --name host --runtime 'DOTNETCORE|10.0'
