#!/bin/sh
dotnet-install.sh --channel 5.0
dotnet-install.sh --channel 6.0
dotnet publish Host/Host.csproj
# az webapp create --name host --runtime "DOTNETCORE|5.0"
