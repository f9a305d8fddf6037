#!/bin/sh
# finding: 6.0/target-framework
DOTNET_VERSION=5.0.100
dotnet-install.sh --version $DOTNET_VERSION
dotnet publish Host/Host.csproj
# finding: 6.0/target-framework
az webapp create --name host --runtime 'DOTNETCORE|5.0'
