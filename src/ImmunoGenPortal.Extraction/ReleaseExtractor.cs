using ImmunoGenPortal.Extraction.Checks;
using ImmunoGenPortal.Extraction.Compounds;
using ImmunoGenPortal.Extraction.Deals;
using ImmunoGenPortal.Extraction.Financials;
using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Organisations;
using ImmunoGenPortal.Extraction.Payments;
using ImmunoGenPortal.Extraction.People;
using ImmunoGenPortal.Extraction.Regulatory;
using ImmunoGenPortal.Extraction.Releases;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Extraction.Trials;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction;

/// <summary>Text in, facts out: a pure function of the text, without exceptions whatever the text.</summary>
public static class ReleaseExtractor
{
    /// <summary>Grows with every change of what is read; stored beside what was read.</summary>
    public const string Version = "31";

    /// <summary>Every reader, in order: later ones use what earlier ones read.</summary>
    private static readonly Action<ReleaseContext>[] Readers =
    [
        ReleaseReader.Read,
        FinancialReader.Read,
        PaymentReader.Read,
        DealReader.Read,
        PartnerRules.Read,
        CompoundReader.Read,
        TargetRules.Read,
        OwnerRules.Read,
        KnownCompounds.Read,
        TrialReader.Read,
        IndicationReader.Read,
        DevelopmentRules.Read,
        CountRules.Read,
        ReviewRules.Read,
        EventReader.Read,
        DevelopmentSigns.Read,
        PeopleRules.Read,
        ContactBlockReader.Read,
        UsedNames.Apply,
        OrdinalCheck.Run,
        PatientChecks.Run,
        MoneyChecks.Run,
        OfferingCheck.Run,
    ];

    /// <param name="raw">A release as plain text, with whatever its conversion left in it.</param>
    public static ReleaseReading Read(string raw)
    {
        var release = ReleaseText.Read(raw);
        var context = ReleaseContext.Read(release, NameLexicon.Default);
        foreach (var read in Readers)
        {
            read(context);
        }

        var claims = SubjectKeys.Claims(context.Drafts);
        return new ReleaseReading(release.Text, release.Passages, claims, context.Checks, context.Unclaimed(claims), Version);
    }
}
