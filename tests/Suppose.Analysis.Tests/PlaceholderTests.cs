namespace Suppose.Analysis.Tests;
