using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.People;

/// <summary>Capitalised words that stand together in contacts: names of persons, or the name of an agency ("Harborview Communications").</summary>
/// <param name="Names">Persons, left to right: columns of a lost table can put two side by side.</param>
/// <param name="Organisation">The words, where they name an organisation; null otherwise.</param>
/// <param name="Next">The token behind them.</param>
internal readonly record struct CapitalizedRun(FixedList<EvidenceSpan> Names, EvidenceSpan? Organisation, int Next)
{
    private const int Longest = 10;

    /// <summary>What makes an agency of the words before it.</summary>
    private static readonly WordSet Agencies = new(
        "communications group network pr partners associates strategies strategy consulting agency advisors llc inc ltd corp company pharma ab ag asa gmbh plc media relations public affairs pharmaceuticals therapeutics biosciences health healthcare life science sciences capital international worldwide incorporated");

    /// <summary>Words of contacts that are part of no name.</summary>
    private static readonly WordSet NoNames = new(
        "investor investors relations corporate communications director highway turnpike court circle terrace stock quote filings privacy policy events upcoming conference links related governance terms print alerts back latest new ir faqs oral presentation multimedia files stay informed primary logo cookie settings releases reports quarter million milestone payment payments results first second third fourth fiscal year announces receive view download summary communication coordination director vice president senior executive chief officer manager street road avenue lane place plaza way boulevard parkway square drive suite floor box mass public affairs contact contacts press business wire for immediate release news inc immunogen tel fax phone telephone email mail web site website "
        + "source associate assistant finance financial copyright the and or of in from at medical global head company nasdaq page exhibit form more information please visit call general information main cell mobile office direct u.s us usa january february march april may june july august september october november december "
        + "monday tuesday wednesday thursday friday eastern time date not end treasurer secretary external internet home about cambridge waltham norwood boston winter sidney university washington park memorial view original content wire globe newswire prnewswire marketing commission securities development project specialist coordinator administrator analyst with is to dr mr mrs ms prof professor enquiries inquiries inquiry enquiry office switchboard file number employer identification commission registrant jurisdiction incorporation keywords industry united states north america three six nine twelve months ended years all rights reserved revenue revenues total net loss prodrug antibody conjugate tumor tumour drug");

    public static CapitalizedRun Read(TokenRun run, int i, Func<int, bool> startsOrganisation)
    {
        var end = i;
        while (end < run.Count && end - i < Longest && IsPart(run, i, end) && !(end > i && ((startsOrganisation(end) && !IsLastName(run, i, end)) || StartsNewLine(run, i, end))))
        {
            end++;
        }

        if (end == i)
        {
            return new CapitalizedRun([], null, i + 1);
        }

        var agency = i;
        while (agency < end && !Agencies.Holds(run, agency) && !run.Raw(agency).EndsWith("Communications", StringComparison.OrdinalIgnoreCase))
        {
            agency++;
        }

        if (agency == end && end - i == 2 && run.Raw(end) is "," && run.IsAny(end + 1, "Inc", "LLC", "Ltd", "Corp") && !run.StartsLine(end + 1))
        {
            return new CapitalizedRun([], run.Span(i, end), end + 2); // "Strand Ferris, Inc."
        }

        if (agency == end && run.Raw(end) is "&" && Agencies.Holds(run, end + 1) && !run.StartsLine(end + 1))
        {
            var names = end - i > 3 ? ReadNames(run, i, end, 1) : []; // "Tom Ames Ames Keel & Partners"
            var own = names.Count > 0 ? Enumerable.Range(i, end - i).First(at => run.Tokens[at].Start >= names[0].End) : i;
            return new CapitalizedRun(names.Count > 0 ? [names[0]] : [], run.Span(own, end + 2), end + 2);
        }

        return agency < end ? ReadAgency(run, i, agency, end) : new CapitalizedRun([.. ReadNames(run, i, end, 0)], null, end);
    }

    /// <param name="agency">The first word that makes an agency of those before it.</param>
    private static CapitalizedRun ReadAgency(TokenRun run, int i, int agency, int end)
    {
        var names = ReadNames(run, i, agency, 1);

        // "Ross Tilden Harborview Communications": the name goes first, the agency keeps at least a word of its own.
        FixedList<EvidenceSpan> first = names.Count > 0 && agency - i > 2 ? [names[0]] : [];
        var own = first.Count > 0 ? Enumerable.Range(i, agency - i).FirstOrDefault(at => run.Tokens[at].Start >= first[0].End, agency) : i;
        // "Pure Communications Dana Conti": behind the agency a name goes on by itself.
        var behind = Enumerable.Range(agency, end - agency).FirstOrDefault(at => run.IsKind(at, TokenKind.Word) && !Agencies.Holds(run, at), end);
        end = first.Count == 0 && own < agency && end - behind is 2 or 3 ? behind : end;
        return new CapitalizedRun(first, own < agency ? run.Span(own, end) : null, end);
    }

    /// <summary>"Karen Dow,": a last name that companies have too, behind one first name.</summary>
    private static bool IsLastName(TokenRun run, int first, int at) =>
        at == first + 1 && run.Is(at + 1, ",") && !run.StartsLine(at) && !Agencies.Holds(run, first) && run.Raw(first).ContainsAnyInRange('a', 'z');

    private static bool IsPart(TokenRun run, int first, int at) =>
        (run.IsCapitalized(at) && !(NoNames.Holds(run, at) && !Agencies.Holds(run, at))) || (at > first && IsInitialDot(run, at)) || (at > first && IsParticle(run, at)) || (at > first && run.IsDash(at) && run.IsGluedToNext(at) && run.IsGluedToNext(at - 1));

    /// <summary>"von" of "Judith von Garden", "de" and "la" of "Anna de la Mare".</summary>
    private static bool IsParticle(TokenRun run, int at) =>
        PersonReader.IsParticle(run, at) && !run.StartsLine(at + 1) && (run.IsCapitalized(at + 1) || (PersonReader.IsParticle(run, at + 1) && run.IsCapitalized(at + 2)));

    private static bool IsInitialDot(TokenRun run, int at) => run.Is(at, ".") && run.Raw(at - 1).Length is 1 or 2 && run.IsGluedToNext(at - 1);

    /// <summary>A line ends a name, unless the name is torn: one word stands before the line's end, and no name of its own behind it; or it goes on with a word "of" somewhere.</summary>
    private static bool StartsNewLine(TokenRun run, int first, int at) =>
        run.StartsLine(at) && !(run.Is(first - 1, "of") && Agencies.Holds(run, at)) && !(at - first <= 2 && run.Is(at + 1, "of") && !run.StartsLine(at + 1) && !Agencies.Holds(run, at)) && !(at - first == 1 && !Agencies.Holds(run, first) && !Agencies.Holds(run, at) && !StartsName(run, at));

    private static bool StartsName(TokenRun run, int at) => run.Raw(at).Length > 1 && run.IsCapitalized(at + 1) && !run.StartsLine(at + 1);

    /// <summary>First name, initials, last name, over and over; nothing where the words do not come out even.</summary>
    /// <param name="spare">How many words at the end belong to an agency at least.</param>
    private static List<EvidenceSpan> ReadNames(TokenRun run, int first, int end, int spare)
    {
        var names = new List<EvidenceSpan>();
        var at = first;
        while (at < end)
        {
            var start = at;
            at = PassWord(run, at, end);
            while (at < end - 1 && (IsParticle(run, at) || (run.Raw(at).Length == 1 && run.IsCapitalized(at))))
            {
                at = PassWord(run, at, end);
            }

            if (at >= end || !run.Raw(at).ContainsAnyInRange('a', 'z'))
            {
                break; // one word alone
            }

            at = PassWord(run, at, end);
            if (at == end - 1 && spare == 0)
            {
                at = end; // a name of three words
            }

            names.Add(run.Span(start, at));
        }

        return names;
    }

    /// <summary>Behind a word with its full stop, or with the words that hyphens join to it.</summary>
    private static int PassWord(TokenRun run, int at, int end)
    {
        at++;
        while (at < end && (run.Is(at, ".") || run.IsDash(at)))
        {
            at += run.IsDash(at) ? 2 : 1;
        }

        return Math.Min(at, end);
    }
}
