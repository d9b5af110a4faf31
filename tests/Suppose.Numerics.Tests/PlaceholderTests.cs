namespace Suppose.Numerics.Tests;
