#!/bin/sh
# finding: 8.0/target-framework
DOTNET_VERSION=9.0.100
dotnet-install.sh --version $DOTNET_VERSION
dotnet publish Host/Host.csproj
# finding: 8.0/target-framework
az webapp create --name host --runtime 'DOTNETCORE|9.0'
