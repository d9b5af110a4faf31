namespace Suppose.Findings.Tests;
