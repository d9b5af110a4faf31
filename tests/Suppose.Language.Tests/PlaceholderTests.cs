namespace Suppose.Language.Tests;
