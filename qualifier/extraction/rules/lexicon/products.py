"""Names of products that are hardly ever a rival: what everybody has, and what others are connected to."""

EVERYDAY = frozenset(
    """excel outlook word access powerpoint teams zoom google gmail whatsapp facebook linkedin instagram youtube twitter slack skype dropbox onedrive sharepoint office windows microsoft apple android
    iphone ipad mac pdf csv api erp crm gps sso iso gdpr dsgvo rgpd ndr it hr pr qa vat ust mwst usa uk eu us ok faq roi kpi sla nda dpa avv po q1 q2 q3 q4 h1 h2 fy ceo cfo coo cto cio md gm internet amazon
    chrome safari wifi bluetooth usb black revenue hmrc irs nhs state board budget bank insurance covid expo god jesus lord sir madam dear hi hello hey thanks regards english german french spanish dutch
    italian european british american irish scottish welsh polish bunnings tesla macca starbucks ikea netflix paypal everybody everyone somebody someone nobody anybody people customers guys counsel management thanks nothing something anything everything finance payroll sales marketing dispatch infosec purchasing procurement visa mastercard fedex ups dhl wikipedia chatgpt""".split()
)
"""Never taken for a rival."""

LINKED = frozenset(
    """quickbooks xero sage sap salesforce myob datev exact afas odoo netsuite dynamics hubspot shopify stripe adp workday personio bamboohr docusign servicenow jira oracle lexware sevdesk holded a3 contaplus
    zucchetti teamsystem twinfield visma unit4 ebp cegid silae pennylane zoho pipedrive monday asana notion mailchimp magento woocommerce siemens modbus scada arbor clio powerbi snowflake github gitlab""".split()
)
"""Taken for a rival only where they want to leave it."""
