namespace Suppose.House.Tests;
