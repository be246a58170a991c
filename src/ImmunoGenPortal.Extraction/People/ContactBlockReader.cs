using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.People;

/// <summary>Whom to call: the names in the contacts, with organisation, title, number and address. A block without a number or address has none.</summary>
public static class ContactBlockReader
{
    /// <summary>Words of the headings that stand around contacts: "Forward-Looking Statements", "Financials Follow".</summary>
    private static readonly WordSet NoNames = new("statements follow follows financials tables assets listed indices standard website disclaimer notes");

    public static void Read(ReleaseContext context)
    {
        Read(context, Section.Contacts);
        Read(context, Section.Letterhead);
    }

    private static void Read(ReleaseContext context, Section section)
    {
        var runs = new List<TokenRun>();
        foreach (var passage in context.Release.Passages)
        {
            if (passage.Section == section)
            {
                runs.Add(TokenRun.Read(context.Text, passage.Span));
            }
        }

        if (runs.Exists(HasNumber))
        {
            var block = new Block(context, Domains(runs));
            runs.ForEach(block.Read);
        }
    }

    /// <summary>Of the addresses to write to the names behind the "@": "ashgrovelane" tells that "Ashgrove Lane" is no person; but "dana@danaconti" is a person's own.</summary>
    private static HashSet<string> Domains(List<TokenRun> runs)
    {
        var domains = new HashSet<string>(StringComparer.Ordinal);
        foreach (var run in runs)
        {
            for (var i = 1; i < run.Count; i++)
            {
                if (run.Is(i - 1, "@") && run.IsKind(i, TokenKind.Word) && !run.Raw(i).StartsWith(run.Raw(i - 2), StringComparison.OrdinalIgnoreCase))
                {
                    domains.Add(NameKey.Of(run.Raw(i).ToString()));
                }
            }
        }

        return domains;
    }

    private static bool HasNumber(TokenRun run)
    {
        for (var i = 0; i < run.Count; i++)
        {
            if (ContactReader.TryReadEmail(run, i, out _) || ContactReader.TryReadPhone(run, i, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Contacts that stand together: what follows a name belongs to it, an organisation before a name to that name.</summary>
    private sealed class Block(ReleaseContext context, HashSet<string> domains)
    {
        private readonly HashSet<string> _named = [];
        private Draft? _last;
        private (string Name, EvidenceSpan Span)? _organisation;

        /// <summary>Whether an organisation, or what ends an office, stands at a token of the passage that is read.</summary>
        private Func<int, bool> _startsOrganisation = static _ => false;
        private Func<int, bool> _endsTitle = static _ => false;

        public void Read(TokenRun run)
        {
            _startsOrganisation = at => StartsOrganisation(run, at);
            _endsTitle = at => StartsOrganisation(run, at) || StartsName(run, at);
            for (var i = 0; i < run.Count;)
            {
                var next = ReadNumbers(run, i);
                next = next > i ? next : ReadNames(run, i);
                i = Math.Max(next, i + 1);
            }
        }

        private int ReadNumbers(TokenRun run, int i)
        {
            if (ContactReader.TryReadAddress(run, i, out var next))
            {
                return next;
            }

            if (ContactReader.TryReadEmail(run, i, out next))
            {
                SetOnce(Properties.Contact.Email, run, i, next, "contact.email");
                return next;
            }

            if (ContactReader.TryReadPhone(run, i, out next))
            {
                SetOnce(Properties.Contact.Phone, run, i, next, "contact.phone");
                return next;
            }

            return i;
        }

        private int ReadNames(TokenRun run, int i)
        {
            if (context.Lexicon.Trie.TryRead(run, i, out var known, out var next) && known!.Type is MentionType.Partner or MentionType.Company)
            {
                SetOrganisation(known.Thing.Name, run.Span(i, next));
                return next;
            }

            if (_last is not null && TitleReader.TryRead(run, i, _endsTitle, out next))
            {
                SetOnce(Properties.Contact.Title, run, i, next, "contact.title");
                return next;
            }

            var words = CapitalizedRun.Read(run, i, _startsOrganisation);
            if (words.Organisation is { } organisation)
            {
                SetOrganisation(organisation.QuoteLine(run.Text), organisation);
            }

            if (words.Names is [var one] && words.Organisation is null && StandsForAgency(run, words.Next))
            {
                SetOrganisation(one.QuoteLine(run.Text), one);
                return words.Next;
            }

            foreach (var name in words.Names)
            {
                Begin(name);
            }

            return words.Next;
        }

        /// <summary>"Noonan Lake (media)", or two words on a line of their own, with neither office nor number before the name on the next: an agency.</summary>
        private bool StandsForAgency(TokenRun run, int next)
        {
            var behind = run.Is(next, "(") && run.IsAny(next + 1, "media", "investors", "press") && run.Is(next + 2, ")") ? next + 3 : next;
            return behind < run.Count && run.StartsLine(behind) && !StartsOrganisation(run, behind) && !TitleReader.TryRead(run, behind, _ => false, out _)
                && CapitalizedRun.Read(run, behind, _startsOrganisation) is { Names.Count: 1, Organisation: null };
        }

        /// <summary>"Investor Relations Dana Conti": a column beside the office goes on with a name.</summary>
        private static bool StartsName(TokenRun run, int at) =>
            TitleReader.IsOfTitle(run, at - 1) && IsNamePart(run, at) && IsNamePart(run, at + 1) && !run.StartsLine(at + 1) && !(IsNamePart(run, at + 2) && !run.StartsLine(at + 2)) && !(TitleReader.IsOfTitle(run, at + 2) && !run.StartsLine(at + 2));

        private static bool IsNamePart(TokenRun run, int at) => run.IsCapitalized(at) && !TitleReader.IsOfTitle(run, at);

        private bool StartsOrganisation(TokenRun run, int at) =>
            context.Lexicon.Trie.TryRead(run, at, out var known, out _) && known!.Type is MentionType.Partner or MentionType.Company;

        private void Begin(EvidenceSpan name)
        {
            if (NoNames.StandIn(TokenRun.Read(context.Text, name)))
            {
                return; // a heading
            }

            if (domains.Contains(NameKey.Of(name.Quote(context.Text))))
            {
                SetOrganisation(name.QuoteLine(context.Text), name);
                return;
            }

            if (!_named.Add(NameKey.Of(name.Quote(context.Text))))
            {
                return;
            }

            _last = new Draft(SubjectKind.Contact).Set(Properties.Contact.Name, new NameValue(name.QuoteLine(context.Text).Replace('’', '\'')), EvidenceSpans.Of(name), "contact.name", 0.93);
            if (_organisation is { } of)
            {
                _last.Set(Properties.Contact.Organisation, new NameValue(of.Name), EvidenceSpans.Of(of.Span), "contact.organisation", 0.85);
                _organisation = null;
            }

            context.Drafts.Add(_last);
        }

        /// <summary>Of the name before that has none; else of the name to come.</summary>
        private void SetOrganisation(string name, EvidenceSpan span)
        {
            if (_last is not null && _last[Properties.Contact.Organisation] is null && _last[Properties.Contact.Phone] is null && _last[Properties.Contact.Email] is null)
            {
                _last.Set(Properties.Contact.Organisation, new NameValue(name), EvidenceSpans.Of(span), "contact.organisation", 0.85);
            }
            else
            {
                _organisation = (name, span);
            }
        }

        private void SetOnce(Property property, TokenRun run, int first, int after, string rule)
        {
            if (_last is not null && _last[property] is null)
            {
                var span = run.Span(first, after);
                _last.Set(property, new TextValue(span.QuoteLine(run.Text)), EvidenceSpans.Of(span), rule, 0.9);
            }
        }
    }
}
