namespace Suppose.Cli.Tests;
