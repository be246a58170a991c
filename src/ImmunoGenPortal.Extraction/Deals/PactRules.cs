using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>
/// Companies agree to work together, to supply, or to buy: a company, a compound or royalties. Named as <see cref="GrantRules"/> are.
/// </summary>
public static class PactRules
{
    public static readonly RuleSet Rules = RuleSet.Parse(AgreementWords.Lets + """

        let SUPPLIES = (supply | manufacturing | manufacturing services | production)
        let MAKING = (production | manufacture | supply | manufacturing)
        let ROYALTY = (royalty | royalties)
        let BEGUN = (established | entered into | formed | signed | begun | initiated | began | announced | started | concluded)
        deal.royalty-sale.agreed     (royalty purchase | royalty monetization | royalty financing | royalty sale) …2 (agreement | transaction) …3 with partner:PARTNER
        deal.royalty-sale.sold       (sale | sold | sell | sells | selling | monetize | monetizes | monetized | monetization) …14 ROYALTY …14 (to | with) partner:PARTNER
        deal.royalty-sale.sold       (sold | sells | sale | sell) to PARTY …16 ROYALTY
        deal.royalty-sale.sold       (sold | sells | sell) to partner:PARTNER , (a | an | the) …18 ROYALTY
        deal.royalty-sale.sold       (sold | sells | sell) to partner:PARTNER , (a | an | the) …14 , (the | its) …8 ROYALTY
        deal.royalty-sale.sold       (sold | sells | sell) to (a | an | the) …6 partner:PARTNER …16 ROYALTY
        deal.royalty-sale.received   COMPANY AUXES (received | receives) …3 from partner:PARTNER …@24 for …4 ROYALTY
        deal.royalty-sale.bought     (by | under | through) which PARTY …16 (purchases | buys | acquires | will purchase | will acquire | will buy) …10 ROYALTY
        deal.royalty-sale.bought     PARTY …8 (purchase | purchased | purchases | buy | buys | bought | acquire | acquired | acquires) …10 ROYALTY
        deal.royalty-sale.bought     partner:PARTNER , (a | an | the | one) …@24 AUXES (purchased | purchases | bought | buys | acquired | acquires) …10 ROYALTY
        deal.royalty-sale.bought     PARTY AUXES (paid | pays) COMPANY? MONEY for (the right to receive | the rights to | the right to | all | its | the)? …6 ROYALTY
        deal.royalty-sale.return     agreement …2 with partner:PARTNER …2 (under | by | through) which …1 (COMPANY | it) …2 (receive | receives | paid | received | raises) …6 (in return for | in exchange for | for) …6 (right | rights) to (receive | the)? …1 ROYALTY
        deal.royalty-sale.transaction   MONEY …3 royalty (transaction | financing | monetization | sale) with PARTY
        deal.royalty-sale.transaction   COMPANY (announced | completed | closed | entered into) (a | an) MONEY …3 royalty (transaction | financing | monetization | sale)
        deal.royalty-sale.passive    ROYALTY …8 (was | were | has been | have been | had been) sold …$4 to the? partner:PARTNER
        deal.royalty-sale.that       ^ (in | under | through | with | by) (that | this | the) …4 (transaction | sale | monetization | financing) …@14 (sold | sells | assigned) …12 ROYALTY
        deal.royalty-sale.rest       (and | while | with)? the (remainder | rest | residual | remaining …2) (was sold | were sold | going | sold | in DATE)? to the? partner:PARTNER …6 MONEY
        deal.supply.with             SUPPLIES agreement …4 with partner:PARTNER
        deal.supply.for              agreement …8 with PARTY …6 for …3 MAKING of
        deal.supply.for              (agreement | contract) with PARTY (for | on | covering) (the)? …2 MAKING of
        deal.supply.for              PARTY …@24 ENTER …2 (agreement | contract) with COMPANY (for | on | covering) (the)? …2 MAKING of
        deal.supply.for              PARTY AUXES ENTER …4 SUPPLIES agreement with COMPANY
        deal.supply.for              PARTY …@36 it AUXES ENTER …4 SUPPLIES agreement with COMPANY
        deal.supply.selected         COMPANY AUXES (selected | selects | chosen | chose | engaged | retained | appointed) PARTY …2 (to | for the) (manufacture | produce | make | supply)
        deal.supply.makes            ^ PARTY (to | will) (manufacture | produce) …6 for COMPANY
        deal.supply.under            agreement …14 (under | by | through) which partner:PARTNER (will | is to | would | agreed to)? (produce | manufacture | supply | make | produces | manufactures | supplies) ~0.85
        deal.supply.dated            SUPPLIES agreement …2 (BEGUN | executed) …5 DATE ~0.72
        deal.supply.both             COMPANY and partner:PARTNER …8 SUPPLIES agreement
        deal.supply.both             partner:PARTNER and COMPANY …8 SUPPLIES agreement
        deal.supply.both             COMPANY and PARTY AUXES ENTER (a | an | the | their)? …3 SUPPLIES agreement
        deal.supply.both             PARTY and COMPANY AUXES ENTER (a | an | the | their)? …3 SUPPLIES agreement
        deal.supply.both             PARTY …12 and COMPANY AUXES ENTER (a | an | the | their)? …3 SUPPLIES agreement
        deal.supply.both             COMPANY …12 and PARTY AUXES ENTER (a | an | the | their)? …3 SUPPLIES agreement
        deal.supply.companies        (companies | parties) AUXES ENTER …4 SUPPLIES agreement
        deal.supply.under            agreement …14 (under | by | through) which partner:PARTNER (has | had)? (produced | manufactured | supplied | performed …3 MAKING | carried out …3 MAKING) ~0.85
        deal.acquisition.company     PARTY …3 (to acquire | acquire | acquired | acquires | completed the acquisition of | completes acquisition of | has completed its acquisition of) …2 issuer:COMPANY
        deal.acquisition.company     PARTY AUXES (announced | announce | announces | signed | reached | entered into) …3 agreement (to acquire | to purchase | for the acquisition of | under which it (will | would) acquire) COMPANY
        deal.pact.not                not in (the | its | our)? best? (interest | interests) …6 to …3 (sign | make | conclude | enter into) …4 (agreement | deal) (with PARTNER)? !
        deal.acquisition.from        (acquire | acquired | acquires) …2 from issuer:COMPANY !
        deal.acquisition.from        PARTY AUXES (acquire | acquires | acquired | purchase | purchased | bought | buys) QUALIFIER? …2 million shares of COMPANY !
        deal.acquisition.company     PARTY AUXES (said | says | announced | agreed)? …3 (will buy | to buy | agreed to buy | will acquire | agreement to buy | agreed to acquire) issuer:COMPANY …2 for …1 MONEY ~0.9
        deal.acquisition.company     (from | of) PARTY …3 (agreement | deal | offer) to (buy | acquire) issuer:COMPANY ~0.9
        deal.acquisition.company     PARTY …3 (agreement | deal | offer) to (buy | acquire) …4 issuer:COMPANY ~0.85
        deal.acquisition.from        (acquire | acquired | acquires) COMPOUND ,? issuer:COMPANY !
        deal.acquisition.from        (acquire | acquired | acquires) issuer:COMPANY (lead | clinical | stage | TARGET | targeting | directed | adc | antibody | drug | conjugate | compound | product | candidate | program | experimental | investigational | anticancer | cancer)? (clinical | stage | targeting | directed | TECHNOLOGY | adc | antibody | conjugate | compound | product | candidate | program)? (TECHNOLOGY | adc | conjugate | compound | antibody | product | candidate | program)? COMPOUND !
        deal.acquisition.company     PARTY …4 (acquisition | purchase) of COMPANY
        deal.acquisition.company     issuer:COMPANY which PARTY AUXES (acquired | bought | purchased)
        deal.acquisition.company     PARTY AUXES (acquire | acquires | acquired | purchase | purchased) …3 (shares | stock) of COMPANY
        deal.acquisition.company     COMPANY …@12 (be acquired | been acquired | being acquired | was acquired | acquisition | be purchased) by partner:PARTNER
        deal.acquisition.merger      (merger agreement | agreement and plan of merger) …6 (with | by) partner:PARTNER
        deal.acquisition.merger      (COMPANY | PARTNER) and PARTY …10 ENTER …6 (merger agreement | agreement to merge)
        deal.acquisition.bought      licensee:COMPANY AUXES (to acquire | acquire | acquires | will acquire | completes acquisition of | completed the acquisition of | has completed its acquisition of) partner:PARTNER
        deal.acquisition.bought      licensee:COMPANY …@8 agreement to (acquire | purchase | buy) partner:PARTNER
        deal.acquisition.bought      licensee:COMPANY …@36 it AUXES ENTER …3 agreement to (acquire | purchase | buy) partner:PARTNER
        deal.acquisition.bought      licensee:COMPANY AUXES (acquire | acquires | acquired | will acquire | to acquire | purchase | purchased | will purchase) …6 (shares | stock | equity) of partner:PARTNER
        deal.acquisition.offer       (tender offer | offer) by …4 partner:PARTNER …6 (acquire | purchase) …10 COMPANY
        deal.acquisition.compound    SUBJECT AUXES (acquired | acquires | acquire | purchased | bought | buys) …1 COMPOUND
        let ITS = (the | a | an | its | COMPANY | TARGET | targeting | directed | adc | conjugate | antibody | drug | product | candidate | program | compound | clinical | stage | investigational | anticancer)
        deal.acquisition.compound    SUBJECT AUXES (acquired | acquires | acquire | purchased | bought | buys) COMPANY ITS? ITS? ITS? ITS? COMPOUND
        deal.acquisition.compound    SUBJECT (will | to | is to | has agreed to | agreed to | agrees to) (acquire | purchase | buy) ITS? ITS? ITS? ITS? ITS? COMPOUND
        deal.acquisition.compound    SUBJECT AUXES (acquired | acquires | acquire | purchased | bought | buys) ITS? ITS? ITS? ITS? ITS? COMPOUND …8 from COMPANY
        deal.acquisition.compound    SUBJECT AUXES (acquired | acquires | purchased | bought | buys) (it | (this | that | the) (compound | product | program | programme | candidate | asset | antibody | agent | drug | adc | conjugate)) (worldwide | outright)? from COMPANY
        deal.acquisition.compound    (purchase | acquisition) of COMPOUND …4 by PARTY
        deal.acquisition.compound    COMPOUND which PARTY AUXES (acquired | bought | purchased)
        deal.acquisition.compound    PARTY …6 acquisition of …2 COMPOUND
        deal.acquisition.compound    (acquisition | purchase) of …2 COMPOUND …14 from COMPANY
        deal.acquisition.compound    COMPANY AUXES (sold | sells | divested | divests | sell) …6 COMPOUND …14 to partner:PARTNER
        deal.acquisition.compound    ^ (in DATE)? (sold | divested | sells) …6 COMPOUND …14 to partner:PARTNER
        deal.acquisition.compound    (it | that it) AUXES (sold | divested) …6 COMPOUND …14 to partner:PARTNER
        deal.acquisition.compound    (sale | divestiture | divestment) of …4 COMPOUND …6 to partner:PARTNER
        let JOINT = (co-development | codevelopment | joint development | co-promotion | development and commercialization)
        deal.collaboration.both      COMPANY and PARTY …8 ENTER …4 JOINT …3 agreement
        deal.collaboration.both      PARTY and COMPANY …8 ENTER …4 JOINT …3 agreement
        deal.collaboration.both      (COMPANY | PARTNER) …10 and PARTY …14 ENTER …4 JOINT …3 agreement
        deal.collaboration.both      COMPANY (and | with) PARTY …8 (ENTER | has | have) …10 PACT
        deal.collaboration.both      PARTY and COMPANY …8 (ENTER | has | have) …10 PACT
        deal.collaboration.both      (COMPANY | PARTNER) …24 and PARTY …14 ENTER …4 PACT
        deal.collaboration.both      COMPANY …@30 and PARTY …@36 today? ENTER (a | an | the | their)? …4 PACT ~0.9
        deal.collaboration.place     since DATE ,? (a | an) …1 PACT (and (license | licensing))? agreement (with | between COMPANY and | between) PARTY …3 (is | has been) (in place | in force | in effect) ~0.85
        deal.collaboration.verb      COMPANY (and | with) PARTY …5 will COOPERATE
        deal.collaboration.verb      PARTY and COMPANY …5 will COOPERATE
        deal.collaboration.both      COMPANY (and | with) PARTY …6 COOPERATE
        deal.collaboration.both      PARTY and COMPANY …6 COOPERATE
        deal.collaboration.both      COMPANY …4 PARTY to COOPERATE
        deal.collaboration.and       PACT and option agreement …8 (with | giving | granting | between COMPANY and) PARTY
        deal.collaboration.entered   COMPANY …8 ENTER …12 PACT …12 with partner:PARTNER
        deal.collaboration.entered   PARTY …6 ENTER …12 PACT …12 with COMPANY
        deal.collaboration.entered   COMPANY …8 ENTER …4 PACT agreement? (under which | whereby | in which | by which | through which | that permits | that allows | that gives) PARTY
        deal.collaboration.rights    PARTY …4 (has | have) TAKES ,? (via | through | by | under) (a | an | its) …1 PACT (and (license | licensing))? agreement with COMPANY
        deal.collaboration.rights    PARTY AUXES TAKES …10 (right | rights | license) …24 (by means of | through) (a | an) …1 PACT
        deal.collaboration.entered   PACT …2 (BEGUN | made) …8 with PARTY ~0.8
        deal.collaboration.companies companies AUXES (ENTER …10 PACT | collaborated | collaborate | worked together | joined forces)
        deal.collaboration.both      COMPANY …@36 it and PARTY AUXES ENTER …6 PACT
        deal.collaboration.both      (said | announced | reported) today? that it and PARTY AUXES ENTER …6 PACT
        deal.collaboration.both      COMPANY …@36 it and PARTY AUXES (agreed to | will) COOPERATE
        deal.collaboration.they      they AUXES ENTER (a | an | the | their)? …4 PACT
        deal.collaboration.entered   COMPANY AUXES (collaborated | partnered | teamed up | teamed) with PARTY (to | on | for) (develop | discover | research | commercialize | the | create | study)? ~0.85
        deal.collaboration.entered   PARTY AUXES (collaborated | partnered | teamed up | teamed) with COMPANY (to | on | for) (develop | discover | research | commercialize | the | create | study)? ~0.85
        deal.collaboration.entered   PARTY AUXES entered (a | an) …2 PACT with COMPANY
        deal.collaboration.entered   COMPANY AUXES entered (a | an) …2 PACT with PARTY
        deal.collaboration.agreed    COMPANY …@36 it AUXES agreed to COOPERATE with? the? partner:PARTNER
        deal.collaboration.agreed    COMPANY …@36 it AUXES ENTER (a | an) …3 PACT …6 with the? partner:PARTNER
        deal.collaboration.agreed    ENTER (a | an | the)? …2 agreement to COOPERATE with? the? partner:PARTNER
        deal.collaboration.agreed    COMPANY AUXES agreed to COOPERATE with? the? partner:PARTNER
        deal.option.opt              GIVES to? PARTY …6 (right | rights) to opt (in | into) ~0.75
        deal.collaboration.aim       collaboration (that | which) partner:PARTNER and COMPANY (made public | announced | unveiled)
        deal.collaboration.under     partner:PARTNER …16 under …4 (collaboration | collaborative) …6 with COMPANY ~0.75
        deal.collaboration.through   (through | by means of | under | in) (a | an) …2 PACT and (license | licensing | licence) agreement with COMPANY …6 PARTY
        deal.collaboration.named     (the | a | an | their | its) …2 PACT (of | between) (COMPANY and PARTY | PARTY and COMPANY) ~0.7
        deal.collaboration.license   under (a | an | the) …3 (collaboration and license | collaboration) agreement with COMPANY ~0.8
        deal.collaboration.codevelop COMPANY (is | are | has been) (co-developing | jointly developing) …4 with PARTY ~0.72
        deal.collaboration.both      COMPANY and PARTY …4 agreement to COOPERATE
        deal.collaboration.since     since DATE (COMPANY | it | they)? (has | have) been? (collaborated | collaborating) with PARTY ~0.85
        deal.collaboration.agreed    partner:PARTNER …@36 it AUXES ENTER (a | an) …3 PACT …6 with COMPANY
        deal.collaboration.agreed    partner:PARTNER …@36 it AUXES agreed to COOPERATE with? COMPANY
        deal.collaboration.since     companies (has | have | had) been? (collaborated | collaborating | working together | worked together | cooperating | cooperated) since DATE ~0.85
        deal.collaboration.place     PACT (and (license | licensing | licence))? (agreement)? (has been | have been | was | is) (in place | in force | in effect) (between | with) (COMPANY and PARTY | PARTY and COMPANY | PARTY) …4 since DATE ~0.85
        deal.collaboration.place     PACT (and (license | licensing | licence))? (agreement)? (between | with) (COMPANY and PARTY | PARTY and COMPANY | PARTY) (has been | have been | was | is | exists) (in place | in force | in effect) since DATE ~0.85
        deal.collaboration.since     COMPANY (has | have) been? (collaborated | collaborating) with PARTY since DATE ~0.85
        deal.collaboration.dateof    (the | a | an | its | their | COMPANY) DATE …3 PACT (agreement)? with PARTY ~0.8
        deal.collaboration.dateof    companies DATE …2 PACT ~0.72
        deal.collaboration.dateof    (under | pursuant to) (the | a | an | its | their) DATE …2 PACT (agreement)? PARTY ~0.8
        deal.collaboration.of        PARTY …20 under (a | an | the | its) DATE …3 PACT ~0.8
        deal.collaboration.part      (licensed | out-licensed) to PARTY (as part of | within | under | through) (a | an | the | its | their) …2 PACT (…3 BEGUN)?
        deal.collaboration.part      (licensed | out-licensed) (it | them | COMPOUND | (the | this) …2) to PARTY ((in | on) DATE)? (as part of | within) (a | an | the | its | their) …2 PACT (…3 BEGUN)?
        deal.collaboration.of        PARTY …20 under (a | an | the | its) …2 PACT (agreement)? (of | dated | from) DATE ~0.8
        deal.collaboration.of        PACT (agreement)? (of | from | dated | signed in | entered into in) DATE (by which | under which | through which | whereby | in which)? PARTY ~0.8
        deal.collaboration.dated     PACT (which | that) COMPANY and PARTY AUXES BEGUN …3 DATE ~0.8
        deal.collaboration.which     PARTY with (which | whom) COMPANY AUXES (ENTER | formed | began) …5 PACT
        deal.collaboration.funds     PARTY AUXES agreed …2 to (fund | finance) …4 research ~0.85
        deal.collaboration.theirs    (under | through | part of | from | within) (the two? companies | their | our) …2 (collaboration | alliance | partnership) ~0.7
        deal.collaboration.not       PARTNER AUXES (taken | took | takes | exercised | exercises | licensed | licenses | obtained | obtains | selected | selects) …14 (under | pursuant to) (the | a | an | its | their) (companies)? YEAR …3 PACT !
        deal.collaboration.not       (update | updates | progress | status | report) (on | of | in | under | about) (the | its | our)? …2 PACT !
        deal.collaboration.named     PACT …8 (with | between COMPANY and) partner:PARTNER ~0.7
        deal.collaboration.dated     PACT (and (license | licensing | licence))? (agreement)? (that | which)? AUXES (BEGUN | made | executed) (by | between) the? two? (companies | COMPANY and PARTY | PARTY and COMPANY) (in | on)? DATE ~0.8
        deal.collaboration.dated     (the | its | their) …1 PACT (agreement)? (of | dated | from) DATE ~0.72
        deal.collaboration.dated     PACT and (option | license | licence) agreement (of | dated | from) DATE ~0.72
        deal.collaboration.dated     PACT and (option | license | licence) agreement (BEGUN | made | executed) …4 DATE ~0.8
        deal.collaboration.dated     PACT (agreement)? (between | of | with) the? (COMPANY and PARTY | PARTY and COMPANY | PARTY) (that | which)? AUXES (BEGUN | made | signed | executed) …3 DATE ~0.8
        deal.collaboration.dated     PACT (agreement)? (that | which)? (the two? companies | the parties | they | COMPANY and PARTY | PARTY and COMPANY) AUXES (BEGUN | made) …3 DATE ~0.8
        deal.collaboration.dated     JOINT agreement (that | which)? (the two? companies | they | COMPANY and PARTY | PARTY and COMPANY) AUXES (BEGUN | executed | made) (in | on)? DATE ~0.8
        deal.collaboration.dated     PACT (agreement)? (between the two? companies | with COMPANY)? (that | which)? AUX? AUX? BEGUN …3 DATE ~0.72
        deal.license.agreed          COMPANY and PARTY ENTER (a | an | their | the | this | its)? …2 (agreement | deal) ~0.72
        deal.license.agreed          PARTY and COMPANY ENTER (a | an | their | the | this | its)? …2 (agreement | deal) ~0.72
        deal.license.agreed          (the | an | this) DATE agreement (that)? (was | were)? (entered into | signed | made | concluded | reached | executed) (by | between) COMPANY and PARTY ~0.72
        deal.license.agreed          (the | an | this) DATE agreement (that)? (was | were)? (entered into | signed | made | concluded | reached | executed) (by | between) PARTY and COMPANY ~0.72
        deal.license.agreed          ^ under (the | its | their | that) agreement (of | dated | from | signed in | made in | established in | entered into in | announced in | reached in) DATE ~0.72
        deal.license.agreed          (under | through | pursuant to) (a | an | the | their)? DATE …1 agreement (between | of) (COMPANY and PARTY | PARTY and COMPANY) ~0.72
        deal.license.agreed          ENTER …8 (agreement | deal) …10 with partner:PARTNER ~0.7
        deal.license.standing        (agreement | deal) (that | which)? COMPANY (has | had | made | signed) with partner:PARTNER ~0.7
        deal.license.standing        (under | through | by | pursuant to | terms of) (a | an | the | its | our | their) …2 agreement with partner:PARTNER ~0.7
        deal.pact.not                (may | might | could | would | if | intends to | plans to | seek | potential | future) …2 (ENTER | collaborate | acquire) …8 (PACT | PARTNER | COMPANY | agreement) !
        deal.pact.not                (announce | announced | announces | reported | reports) …2 (achievement | milestone | results | data | progress) …14 (in | under | of | from) (the | their | its)? …2 PACT !
        deal.pact.not                (milestone | milestones | ind | progress | change | changes | update | developments | payment | payments | trial | study | data | results) (in | under | from | within | through) (the | its | their | a)? PACT with !
        deal.pact.not                (not already? (included | part | covered | among | subject) | beyond those? | outside | other than those? | excluded from) …6 PACT !
        deal.pact.not                COOPERATE (to | on | in) …1 (transfer | transferring | return | returning | wind | transition | ensure | complete | completing) !
        deal.pact.not                revenue …6 PACT !
        """);
}
