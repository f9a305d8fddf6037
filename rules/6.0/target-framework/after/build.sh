#!/bin/sh
DOTNET_VERSION=6.0.100
dotnet-install.sh --version $DOTNET_VERSION
dotnet publish Host/Host.csproj
az webapp create --name host --runtime 'DOTNETCORE|6.0'
