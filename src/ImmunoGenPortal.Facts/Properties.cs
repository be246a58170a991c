namespace ImmunoGenPortal.Facts;

/// <summary>The catalogue of properties: evidence, corrections, "as of", JSON, downloads and column headers all go by it.</summary>
public static class Properties
{
    public static class Release
    {
        public static readonly Property Title = new(101, SubjectKind.Release, "title", "Headline", ValueShape.Text, "The headline, as the release has it.");

        public static readonly Property Subtitle = new(102, SubjectKind.Release, "subtitle", "Subtitle", ValueShape.Text, "The line below the headline.");

        public static readonly Property Date = new(103, SubjectKind.Release, "date", "Date", ValueShape.Date, "The day the release was made known.");

        public static readonly Property City = new(104, SubjectKind.Release, "city", "City", ValueShape.Text, "The first city of the dateline.");

        public static readonly Property Wire = new(105, SubjectKind.Release, "wire", "Newswire", ValueShape.Name, "The newswire that carried it.");

        public static readonly Property Kind = new(106, SubjectKind.Release, "kind", "Kind", ValueShape.Code, "What the news of the day is.");

        public static readonly Property Language = new(107, SubjectKind.Release, "language", "Language", ValueShape.Code, "ISO 639-1 code of the language it is written in.");
    }

    public static class Partner
    {
        public static readonly Property Name = new(201, SubjectKind.Partner, "name", "Name", ValueShape.Name, "The name that the release uses most.");

        public static readonly Property Alias = new(202, SubjectKind.Partner, "aliases", "Other names", ValueShape.Name, "Another name of the same organisation.", Many: true);

        public static readonly Property Parent = new(203, SubjectKind.Partner, "parent", "Member of", ValueShape.Name, "The group that the release says it belongs to.");
    }

    public static class Compound
    {
        public static readonly Property Name = new(301, SubjectKind.Compound, "name", "Name", ValueShape.Name, "The name that the release uses most.");

        public static readonly Property Alias = new(302, SubjectKind.Compound, "aliases", "Other names", ValueShape.Name, "Another name of the same compound.", Many: true);

        public static readonly Property Target = new(303, SubjectKind.Compound, "target", "Target", ValueShape.Name, "The antigen it is aimed at.");

        public static readonly Property Payload = new(304, SubjectKind.Compound, "payload", "Payload", ValueShape.Text, "The cell-killing agent it carries.");

        public static readonly Property Owner = new(305, SubjectKind.Compound, "owner", "Owner", ValueShape.Name, "Whom the release calls its owner or developer.");

        public static readonly Property DevelopedUnder = new(306, SubjectKind.Compound, "developedUnder", "Developed under", ValueShape.Text, "Whose agreement it is developed under.");
    }

    public static class Target
    {
        public static readonly Property Name = new(401, SubjectKind.Target, "name", "Name", ValueShape.Name, "The antigen, by the name that the release uses most.");

        public static readonly Property Alias = new(402, SubjectKind.Target, "aliases", "Other names", ValueShape.Name, "Another name of the same antigen.", Many: true);
    }

    public static class Indication
    {
        public static readonly Property Name = new(501, SubjectKind.Indication, "name", "Name", ValueShape.Name, "The disease, in the most specific form that the release uses.");

        public static readonly Property Alias = new(502, SubjectKind.Indication, "aliases", "Other names", ValueShape.Name, "Another name of the same disease.", Many: true);
    }

    public static class Deal
    {
        public static readonly Property Partner = new(601, SubjectKind.Deal, "partner", "Partner", ValueShape.Name, "The other party.");

        public static readonly Property Kind = new(602, SubjectKind.Deal, "kind", "Kind", ValueShape.Code, "License, option, right-to-test, collaboration and so on, by the release's own word.");

        public static readonly Property Date = new(603, SubjectKind.Deal, "date", "Date", ValueShape.Date, "When it was agreed, as precisely as the release says.");

        public static readonly Property Exclusive = new(604, SubjectKind.Deal, "exclusive", "Exclusive", ValueShape.Flag, "Whether the right is exclusive.");

        public static readonly Property Target = new(605, SubjectKind.Deal, "target", "Target", ValueShape.Name, "The antigen that the right covers; \"undisclosed\" where the release says so.");

        public static readonly Property Compound = new(606, SubjectKind.Deal, "compound", "Compound", ValueShape.Name, "The compound that the right covers.");

        public static readonly Property Technology = new(607, SubjectKind.Deal, "technology", "Technology", ValueShape.Text, "The technology that may be used.");

        public static readonly Property AgreementYear = new(608, SubjectKind.Deal, "agreementYear", "Agreement of", ValueShape.Number, "The year of the agreement under which it was taken.", "year");

        public static readonly Property Direction = new(609, SubjectKind.Deal, "direction", "Direction", ValueShape.Code, "Out: ImmunoGen grants. In: ImmunoGen takes. Both: each grants.");

        public static readonly Property Ordinal = new(610, SubjectKind.Deal, "ordinal", "Which", ValueShape.Number, "Its place among the partner's licenses: 3 for \"third license\".", "place");

        public static readonly Property Count = new(611, SubjectKind.Deal, "count", "How many", ValueShape.Number, "How many rights of this kind the release speaks of together.", "rights");

        public static readonly Property Territory = new(612, SubjectKind.Deal, "territory", "Territory", ValueShape.Text, "Where the right holds, and what is left out.");

        public static readonly Property Status = new(613, SubjectKind.Deal, "status", "Status", ValueShape.Code, "Active, expired, terminated or exercised.");

        public static readonly Property Responsibilities = new(614, SubjectKind.Deal, "responsibilities", "Responsibilities", ValueShape.Text, "Who develops, makes and sells.");

        public static readonly Property Field = new(615, SubjectKind.Deal, "field", "Field", ValueShape.Text, "What the right may be used for.");

        public static readonly Property CompoundsInClinic = new(616, SubjectKind.Deal, "compoundsInClinic", "Compounds in the clinic", ValueShape.Number, "Compounds in clinical testing under it.", "compounds");
    }

    public static class Term
    {
        public static readonly Property Type = new(701, SubjectKind.Term, "type", "Type", ValueShape.Code, "What the payment is for.");

        public static readonly Property Amount = new(702, SubjectKind.Term, "amount", "Amount", ValueShape.Money, "The sum, in whole units of its currency.", "currency units");

        public static readonly Property AmountLow = new(703, SubjectKind.Term, "amountLow", "Lower end", ValueShape.Money, "The lower end of a range.", "currency units");

        public static readonly Property Qualifier = new(704, SubjectKind.Term, "qualifier", "Qualifier", ValueShape.Code, "Exact, up to, at least or about.");

        public static readonly Property Per = new(705, SubjectKind.Term, "per", "Per", ValueShape.Code, "What each such payment is counted for: license, target or product.");

        public static readonly Property PercentLow = new(706, SubjectKind.Term, "percentLow", "Percent from", ValueShape.Number, "The lowest rate of a royalty.", "percent");

        public static readonly Property PercentHigh = new(707, SubjectKind.Term, "percentHigh", "Percent to", ValueShape.Number, "The highest rate of a royalty.", "percent");

        public static readonly Property Category = new(708, SubjectKind.Term, "category", "Category", ValueShape.Code, "Development, regulatory or sales, of a milestone.");

        public static readonly Property Wording = new(709, SubjectKind.Term, "wording", "Wording", ValueShape.Text, "The rate in the release's words.");

        public static readonly Property Base = new(710, SubjectKind.Term, "base", "Reckoned on", ValueShape.Text, "What a royalty is reckoned on.");
    }

    public static class Payment
    {
        public static readonly Property Payer = new(801, SubjectKind.Payment, "payer", "Payer", ValueShape.Name, "Who pays.");

        public static readonly Property Payee = new(802, SubjectKind.Payment, "payee", "Payee", ValueShape.Name, "Who is paid.");

        public static readonly Property Amount = new(803, SubjectKind.Payment, "amount", "Amount", ValueShape.Money, "The sum that became due or was received.", "currency units");

        public static readonly Property Trigger = new(804, SubjectKind.Payment, "trigger", "Trigger", ValueShape.Code, "The event that made it due.");

        public static readonly Property Date = new(805, SubjectKind.Payment, "date", "Date", ValueShape.Date, "When it became due, where stated.");

        public static readonly Property Compound = new(806, SubjectKind.Payment, "compound", "Compound", ValueShape.Name, "The compound whose progress made it due.");
    }

    public static class Trial
    {
        public static readonly Property Compound = new(901, SubjectKind.Trial, "compound", "Compound", ValueShape.Name, "What is tested.");

        public static readonly Property Name = new(902, SubjectKind.Trial, "name", "Name", ValueShape.Name, "The study's own name.");

        public static readonly Property Phase = new(903, SubjectKind.Trial, "phase", "Phase", ValueShape.Code, "1, 1/2, 2 and so on, in arabic figures.");

        public static readonly Property Status = new(904, SubjectKind.Trial, "status", "Status", ValueShape.Code, "Planned, enrolling, ongoing, completed or stopped.");

        public static readonly Property Indication = new(905, SubjectKind.Trial, "indications", "Indications", ValueShape.Name, "A disease of its patients.", Many: true);

        public static readonly Property Combination = new(906, SubjectKind.Trial, "combination", "Combined with", ValueShape.Name, "A drug given with the compound.", Many: true);

        public static readonly Property Enrolled = new(907, SubjectKind.Trial, "enrolled", "Enrolled", ValueShape.Number, "Patients enrolled.", "patients");

        public static readonly Property Treated = new(908, SubjectKind.Trial, "treated", "Treated", ValueShape.Number, "Patients who were given the compound.", "patients");

        public static readonly Property Evaluable = new(909, SubjectKind.Trial, "evaluable", "Evaluable", ValueShape.Number, "Patients whose response could be judged.", "patients");

        public static readonly Property Planned = new(910, SubjectKind.Trial, "planned", "Planned", ValueShape.Number, "Patients to be enrolled.", "patients");

        public static readonly Property Dosing = new(911, SubjectKind.Trial, "dosing", "Dosing", ValueShape.Text, "What the patients were given.");

        public static readonly Property DoseForward = new(912, SubjectKind.Trial, "doseForward", "Dose taken forward", ValueShape.Text, "The dose chosen for what follows.");

        public static readonly Property Venue = new(913, SubjectKind.Trial, "venue", "Venue", ValueShape.Name, "Meeting and year at which it was reported.");

        public static readonly Property Abstract = new(914, SubjectKind.Trial, "abstract", "Abstract", ValueShape.Text, "The number of the abstract.");

        public static readonly Property Population = new(915, SubjectKind.Trial, "population", "Population", ValueShape.Text, "Who could take part.");

        public static readonly Property Cutoff = new(916, SubjectKind.Trial, "cutoff", "Data cut-off", ValueShape.Text, "The day after which nothing is counted.");

        public static readonly Property Safety = new(917, SubjectKind.Trial, "safety", "Safety", ValueShape.Text, "What the release says of harm.", Many: true);

        public static readonly Property NextStep = new(918, SubjectKind.Trial, "nextStep", "Next step", ValueShape.Text, "What is to follow.", Many: true);

        public static readonly Property Endpoint = new(919, SubjectKind.Trial, "endpoints", "Endpoints", ValueShape.Text, "What the study is to measure.", Many: true);

        public static readonly Property DoseForwardAlso = new(921, SubjectKind.Trial, "doseForwardAlso", "The same dose otherwise", ValueShape.Text, "The dose taken forward in other units.");

        public static readonly Property Observation = new(922, SubjectKind.Trial, "observations", "Also reported", ValueShape.Text, "What else the release reports of the patients.", Many: true);

        public static readonly Property Criteria = new(923, SubjectKind.Trial, "criteria", "Response criteria", ValueShape.Text, "By what measure responses were judged, with the source that the release gives for it.", Many: true);

        public static readonly Property Assessor = new(920, SubjectKind.Trial, "assessor", "Assessed by", ValueShape.Text, "Who judged the responses.");
    }

    public static class Result
    {
        public static readonly Property Metric = new(1001, SubjectKind.Result, "metric", "Metric", ValueShape.Code, "What was measured: ORR, CR, PFS and so on.");

        public static readonly Property N = new(1002, SubjectKind.Result, "n", "Patients with it", ValueShape.Number, "Patients with it.", "patients");

        public static readonly Property Of = new(1003, SubjectKind.Result, "of", "Patients counted", ValueShape.Number, "Patients counted.", "patients");

        public static readonly Property Percent = new(1004, SubjectKind.Result, "percent", "Percent", ValueShape.Number, "Share of the patients counted.", "percent");

        public static readonly Property Months = new(1005, SubjectKind.Result, "months", "Months", ValueShape.Number, "A median or other time.", "months");

        public static readonly Property Subgroup = new(1006, SubjectKind.Result, "subgroup", "Subgroup", ValueShape.Text, "The part of the patients that it holds for, in the release's words.");

        public static readonly Property HazardRatio = new(1007, SubjectKind.Result, "hazardRatio", "Hazard ratio", ValueShape.Number, "Hazard ratio.", "ratio");

        public static readonly Property PValue = new(1008, SubjectKind.Result, "pValue", "p", ValueShape.Text, "p value, as printed.");

        public static readonly Property Interval = new(1009, SubjectKind.Result, "ci", "Interval", ValueShape.Text, "Confidence interval, as printed.");

        public static readonly Property Arm = new(1010, SubjectKind.Result, "arm", "Arm", ValueShape.Text, "The arm that it holds for.");

        public static readonly Property Confirmed = new(1011, SubjectKind.Result, "confirmed", "Confirmed", ValueShape.Flag, "Whether responses were confirmed.");

        public static readonly Property Share = new(1013, SubjectKind.Result, "share", "Share as worded", ValueShape.Text, "A bound that the release gives beside the numbers: \"over 60%\".");

        public static readonly Property Assessor = new(1012, SubjectKind.Result, "assessor", "Assessed by", ValueShape.Text, "Who judged it.");
    }

    public static class PriorTherapy
    {
        public static readonly Property Name = new(1101, SubjectKind.PriorTherapy, "name", "Therapy", ValueShape.Name, "What the patients had before.");

        public static readonly Property Percent = new(1102, SubjectKind.PriorTherapy, "percent", "Percent", ValueShape.Number, "Share of the patients who had it.", "percent");

        public static readonly Property Share = new(1103, SubjectKind.PriorTherapy, "share", "Share", ValueShape.Text, "Share of the patients who had it, in the release's words.");
    }

    public static class Regulatory
    {
        public static readonly Property Compound = new(1201, SubjectKind.Regulatory, "compound", "Compound", ValueShape.Name, "What it concerns.");

        public static readonly Property Event = new(1202, SubjectKind.Regulatory, "event", "Event", ValueShape.Code, "Submission, approval, designation and so on.");

        public static readonly Property Jurisdiction = new(1203, SubjectKind.Regulatory, "jurisdiction", "Jurisdiction", ValueShape.Code, "US, EU, JP and so on.");

        public static readonly Property Agency = new(1204, SubjectKind.Regulatory, "agency", "Agency", ValueShape.Name, "The authority, where named.");

        public static readonly Property Indication = new(1205, SubjectKind.Regulatory, "indication", "Indication", ValueShape.Name, "The disease.");

        public static readonly Property Date = new(1206, SubjectKind.Regulatory, "date", "Date", ValueShape.Date, "When it happened or is due, where stated.");
    }

    public static class Development
    {
        public static readonly Property Compound = new(1301, SubjectKind.Development, "compound", "Compound", ValueShape.Name, "What is developed.");

        public static readonly Property Indication = new(1302, SubjectKind.Development, "indication", "Indication", ValueShape.Name, "The disease.");

        public static readonly Property Stage = new(1303, SubjectKind.Development, "stage", "Stage", ValueShape.Code, "Preclinical, ind, clinical, 1, 2, 3, filed or approved.");
    }

    public static class Person
    {
        public static readonly Property Name = new(1401, SubjectKind.Person, "name", "Name", ValueShape.Name, "Name without degrees.");

        public static readonly Property Title = new(1402, SubjectKind.Person, "title", "Title", ValueShape.Text, "Office held.");

        public static readonly Property Organisation = new(1403, SubjectKind.Person, "organisation", "Organisation", ValueShape.Name, "Whose office it is.");
    }

    public static class Contact
    {
        public static readonly Property Name = new(1501, SubjectKind.Contact, "name", "Name", ValueShape.Name, "Name without degrees.");

        public static readonly Property Organisation = new(1502, SubjectKind.Contact, "organisation", "Organisation", ValueShape.Name, "For whom the contact answers.");

        public static readonly Property Phone = new(1503, SubjectKind.Contact, "phone", "Telephone", ValueShape.Text, "As printed.");

        public static readonly Property Email = new(1504, SubjectKind.Contact, "email", "E-mail", ValueShape.Text, "As printed.");

        public static readonly Property Title = new(1505, SubjectKind.Contact, "title", "Title", ValueShape.Text, "Office held.");
    }

    public static class Financial
    {
        public static readonly Property Item = new(1601, SubjectKind.Financial, "item", "Item", ValueShape.Code, "Revenue, net loss, cash and so on.");

        public static readonly Property Amount = new(1602, SubjectKind.Financial, "amount", "Amount", ValueShape.Money, "The sum.", "currency units");

        public static readonly Property Period = new(1603, SubjectKind.Financial, "period", "Period", ValueShape.Text, "The quarter, year or day it holds for.");
    }

    public static class Quote
    {
        public static readonly Property Speaker = new(1701, SubjectKind.Quote, "speaker", "Speaker", ValueShape.Name, "Who is quoted.");

        public static readonly Property Text = new(1702, SubjectKind.Quote, "text", "Words", ValueShape.Text, "What is said, without the words between its parts.");
    }

    public static class Count
    {
        public static readonly Property Of = new(1801, SubjectKind.Count, "of", "Of", ValueShape.Text, "What is counted, in the release's words.");

        public static readonly Property Value = new(1802, SubjectKind.Count, "value", "Number", ValueShape.Number, "How many.");
    }

    /// <summary>Every property, in the order of the catalogue.</summary>
    public static readonly IReadOnlyList<Property> All =
    [
        Release.Title, Release.Subtitle, Release.Date, Release.City, Release.Wire, Release.Kind, Release.Language,
        Partner.Name, Partner.Alias, Partner.Parent,
        Compound.Name, Compound.Alias, Compound.Target, Compound.Payload, Compound.Owner, Compound.DevelopedUnder,
        Target.Name, Target.Alias,
        Indication.Name, Indication.Alias,
        Deal.Partner, Deal.Kind, Deal.Date, Deal.Exclusive, Deal.Target, Deal.Compound, Deal.Technology, Deal.AgreementYear, Deal.Direction, Deal.Ordinal, Deal.Count, Deal.Territory, Deal.Status, Deal.Responsibilities, Deal.Field, Deal.CompoundsInClinic,
        Term.Type, Term.Amount, Term.AmountLow, Term.Qualifier, Term.Per, Term.PercentLow, Term.PercentHigh, Term.Category, Term.Wording, Term.Base,
        Payment.Payer, Payment.Payee, Payment.Amount, Payment.Trigger, Payment.Date, Payment.Compound,
        Trial.Compound, Trial.Name, Trial.Phase, Trial.Status, Trial.Indication, Trial.Combination, Trial.Enrolled, Trial.Treated, Trial.Evaluable, Trial.Planned, Trial.Dosing, Trial.DoseForward, Trial.Venue, Trial.Abstract, Trial.Population, Trial.Cutoff, Trial.Safety, Trial.NextStep, Trial.Endpoint, Trial.DoseForwardAlso, Trial.Observation, Trial.Criteria, Trial.Assessor,
        Result.Metric, Result.N, Result.Of, Result.Percent, Result.Months, Result.Subgroup, Result.HazardRatio, Result.PValue, Result.Interval, Result.Arm, Result.Confirmed, Result.Share, Result.Assessor,
        PriorTherapy.Name, PriorTherapy.Percent, PriorTherapy.Share,
        Regulatory.Compound, Regulatory.Event, Regulatory.Jurisdiction, Regulatory.Agency, Regulatory.Indication, Regulatory.Date,
        Development.Compound, Development.Indication, Development.Stage,
        Person.Name, Person.Title, Person.Organisation,
        Contact.Name, Contact.Organisation, Contact.Phone, Contact.Email, Contact.Title,
        Financial.Item, Financial.Amount, Financial.Period,
        Quote.Speaker, Quote.Text,
        Count.Of, Count.Value,
    ];

    private static readonly Dictionary<int, Property> ById = All.ToDictionary(property => property.Id);

    private static readonly ILookup<SubjectKind, Property> ByKind = All.ToLookup(property => property.Subject);

    /// <exception cref="KeyNotFoundException">No property has that number.</exception>
    public static Property Numbered(int id) => ById[id];

    /// <summary>What can be said of one kind of subject, in the order of the catalogue.</summary>
    public static IEnumerable<Property> Of(SubjectKind kind) => ByKind[kind];
}
