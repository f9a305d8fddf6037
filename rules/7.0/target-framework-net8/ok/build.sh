#!/bin/sh
# ./dotnet-install.sh --channel 6.0
./dotnet-install.sh --channel 8.0
./dotnet-install.sh --runtime dotnet --channel 6.0
dotnet tool install dotnet-ef --version 6.0.36
dotnet build
