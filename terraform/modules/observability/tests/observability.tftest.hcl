mock_provider "azurerm" {}

variables {
  name                = "pokero-test"
  location            = "westeurope"
  resource_group_name = "pokero-test-rg"
  storage_name        = "pokerotestlogs"
  replication         = "ZRS"
  retention_days      = 90
  daily_quota_gb      = 10
  endpoints_subnet_id = "subnet"
  blob_zone_id        = "zone"
  contacts            = ["operators@example.com"]
  subscription_id     = "00000000-0000-4000-8000-000000000001"
  budget_groups       = ["pokero-test-rg", "pokero-test-rg-nodes"]
  monthly_budget      = 1000
  budget_start        = "2026-12-01"
}

run "logs_are_denied_by_default_and_have_no_key" {
  command = plan

  assert {
    condition     = one(azurerm_storage_account.logs.network_rules).default_action == "Deny" && !azurerm_storage_account.logs.public_network_access_enabled && !azurerm_storage_account.logs.shared_access_key_enabled && !azurerm_storage_account.logs.allow_nested_items_to_be_public
    error_message = "Logs are to be reached by the private endpoint, by identity, and by nothing else."
  }

  assert {
    condition     = alltrue([for container in azurerm_storage_container.logs : container.container_access_type == "private"])
    error_message = "Containers are to be private."
  }
}

run "logs_that_grow_do_not_cost_more_than_the_room" {
  command = plan

  assert {
    condition     = azurerm_log_analytics_workspace.this.daily_quota_gb == 10 && azurerm_log_analytics_workspace.this.retention_in_days == 90
    error_message = "Log Analytics is to have a quota and a retention."
  }
}

run "somebody_hears_of_costs" {
  command = apply

  assert {
    condition     = alltrue([for notice in azurerm_consumption_budget_subscription.this.notification : notice.contact_emails == tolist(["operators@example.com"])]) && length(azurerm_consumption_budget_subscription.this.notification) == 2
    error_message = "80 per cent spent and 100 per cent foreseen are to be told."
  }

  assert {
    condition     = contains(one(one(azurerm_consumption_budget_subscription.this.filter).dimension).values, "pokero-test-rg-nodes")
    error_message = "The budget is to count the machines, which AKS keeps in a group of its own."
  }
}

run "the_budget_starts_with_a_month" {
  command = plan
  variables {
    budget_start = "2026-12-15"
  }
  expect_failures = [var.budget_start]
}

run "somebody_has_to_be_told" {
  command = plan
  variables {
    contacts = []
  }
  expect_failures = [var.contacts]
}
