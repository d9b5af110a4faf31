using System.Collections.Immutable;
using System.Text.Json;

using Suppose.Analysis.NeverBest;

namespace Suppose.Findings.Json;

/// <summary>Writes why harmful options can, or can't, seem the best to a mixture of motives.</summary>
internal static class CertificateJson
{
    /// <summary>Writes certificates; nothing where there are none.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<Certificate> certificates)
    {
        if (certificates.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("certificates"u8);
        foreach (var certificate in certificates)
        {
            Write(json, certificate);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Certificate certificate)
    {
        json.WriteStartObject();
        json.WriteIds("measures"u8, certificate.Measures);
        json.WriteString("hull"u8, certificate.Hull == Hull.Mixtures ? "mixtures"u8 : "unlisted"u8);
        json.WriteString("beliefs"u8, certificate.Beliefs);
        json.WriteString("option"u8, certificate.Option);
        json.WriteStartObject("state"u8);
        foreach (var fact in certificate.State)
        {
            json.WriteString(fact.Circumstance, fact.State);
        }

        json.WriteEndObject();
        json.WriteString("world"u8, certificate.World == CertificateWorld.Central ? "central"u8 : "worst"u8);
        json.WriteNumber("share"u8, certificate.Share);
        json.WriteStartObject(NameOf(certificate.Kind));
        foreach (var part in certificate.Mixture)
        {
            json.WriteNumber(part.Against ? "against " + part.Id : part.Id, part.Weight);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string NameOf(CertificateKind kind) => kind switch
    {
        CertificateKind.TemptingMixture => "temptingMixture",
        CertificateKind.BetterCourse => "betterCourse",
        _ => "levelCourse",
    };
}
